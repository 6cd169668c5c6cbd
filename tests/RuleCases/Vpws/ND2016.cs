using NetDsl.Huawei;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND2016
{
    public static Network Good() => Network.Define("ND2016", net =>
    {
        net.Pe("PE1", "1.1.1.1", ["2.2.2.2"], pe => pe.Interface("GE0/1/0", ac => ac.Pseudowire("2.2.2.2", 100)));
        net.Pe("PE2", "2.2.2.2", ["1.1.1.1"], pe => pe.Interface("GE0/1/0", ac => ac.Pseudowire("1.1.1.1", 100)));
    });

    public static Network Good_peer_is_not_described() => Network.Define("ND2016", net =>
    {
        net.Pe("PE1", "1.1.1.1", ["2.2.2.2"], pe => pe.Interface("GE0/1/0", ac => ac.Pseudowire("2.2.2.2", 100)));
    });

    public static Network Unknown(VcId vcId) => Network.Define("ND2016", net =>
    {
        net.Pe("PE1", "1.1.1.1", ["2.2.2.2"], pe => pe.Interface("GE0/1/0", ac => ac.Pseudowire("2.2.2.2", 100)));
        net.Pe("PE2", "2.2.2.2", ["1.1.1.1"], pe => pe.Interface("GE0/1/0", ac => ac.Pseudowire("1.1.1.1", vcId)));
    });
}
