namespace NetDsl.Examples.Misconfigured;

public static partial class ND3194
{
    public static Network Fixed() => Network.Define("ND3194", net =>
    {
        net.HotBackup(lac =>
        {
        });
    });

    public static Network Bad_test() => Network.Define("ND3194", net =>
    {
        net.HotBackup(lac => lac.L2tpGroup("lac1", group => group.Raw("test l2tp-tunnel l2tp-group lac1 ip-address 3.3.3.3"))); // expect ND3194
    });

    public static Network Good() => Network.Define("ND3194", net =>
    {
        net.HotBackup(lac => lac.Raw("l2tp tunnel session-statistics"));
    });

    public static Network Unknown(L2tpGroupName name) => Network.Define("ND3194", net =>
    {
        net.HotBackup(lac => lac.L2tpGroup(name));
    });
}
