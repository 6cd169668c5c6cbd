namespace NetDsl.Examples.Misconfigured;

public static partial class ND2014
{
    public static Network Good() => Network.Define("ND2014", net =>
    {
        net.Pe1(pe =>
        {
            pe.Interface("GE0/1/0", ac => ac.Pseudowire("2.2.2.2", 1));
            pe.Interface("GE0/1/1", ac => ac.Pseudowire("3.3.3.3", 2));
        });
    });

    public static Network Good_other_type() => Network.Define("ND2014", net =>
    {
        net.Pe1(pe =>
        {
            pe.Interface("GE0/1/0", ac => ac.Pseudowire("2.2.2.2", 1, pw => pw.Raw()));
            pe.Interface("GE0/1/1", ac => ac.LocalCeBroadcast().Pseudowire("3.3.3.3", 1, pw => pw.IpInterworking()));
        });
    });

    public static Network Unknown(VcId vcId) => Network.Define("ND2014", net =>
    {
        net.Pe1(pe =>
        {
            pe.Interface("GE0/1/0", ac => ac.Pseudowire("2.2.2.2", 1));
            pe.Interface("GE0/1/1", ac => ac.Pseudowire("3.3.3.3", vcId));
        });
    });
}
