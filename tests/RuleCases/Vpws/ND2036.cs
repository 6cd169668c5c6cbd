namespace NetDsl.Examples.Misconfigured;

public static partial class ND2036
{
    public static Network Good() => Network.Define("ND2036", net =>
    {
        net.Pe("PE1", "1.1.1.1", ["2.2.2.2", "3.3.3.3"], pe => pe.Interface("GE0/1/0", ac => ac.Pseudowire("3.3.3.3", 1).InterChassisBypass("2.2.2.2", 10, 20)));
        net.Pe("PE2", "2.2.2.2", ["1.1.1.1", "3.3.3.3"], pe => pe.Interface("GE0/1/0", ac => ac.Pseudowire("3.3.3.3", 2).InterChassisBypass("1.1.1.1", 20, 10)));
    });

    public static Network Unknown(VcId vcId) => Network.Define("ND2036", net =>
    {
        net.Pe("PE1", "1.1.1.1", ["2.2.2.2", "3.3.3.3"], pe => pe.Interface("GE0/1/0", ac => ac.Pseudowire("3.3.3.3", 1).InterChassisBypass("2.2.2.2", 10, vcId)));
        net.Pe("PE2", "2.2.2.2", ["1.1.1.1", "3.3.3.3"], pe => pe.Interface("GE0/1/0", ac => ac.Pseudowire("3.3.3.3", 2).InterChassisBypass("1.1.1.1", 10, 20)));
    });
}
