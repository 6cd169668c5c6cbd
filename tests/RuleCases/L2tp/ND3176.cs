namespace NetDsl.Examples.Misconfigured;

public static partial class ND3176
{
    public static Network Good_to_somewhere_else() => Network.Define("ND3176", net =>
    {
        net.HotBackup(lac => lac.Raw("ike peer office", ["remote-address 33.3.3.3"]));
    });

    public static Network Unknown(Ipv4Address address) => Network.Define("ND3176", net =>
    {
        net.HotBackup(
            lac =>
            {
                lac.L2tpGroup("lac1", group => group.Lac(side => side.Lns(address)));
                lac.Raw("ike peer office", ["remote-address 4.4.4.4"]);
            },
            lac => lac.L2tpGroup("lac1", group => group.Lac(side => side.Lns(address))));
    });
}
