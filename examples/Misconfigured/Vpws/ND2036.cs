namespace NetDsl.Examples.Misconfigured;

/// <summary>The ids of a two-sided bypass do not mirror those of the other router.</summary>
public static partial class ND2036
{
    public static Network Bad() => Network.Define("ND2036", net =>
    {
        net.Pe("PE1", "1.1.1.1", ["2.2.2.2", "3.3.3.3"], pe => pe.Interface("GE0/1/0", ac =>
        {
            ac.Pseudowire("3.3.3.3", 1);
            ac.InterChassisBypass("2.2.2.2", 10, 20); // expect ND2036
        }));
        net.Pe("PE2", "2.2.2.2", ["1.1.1.1", "3.3.3.3"], pe => pe.Interface("GE0/1/0", ac =>
        {
            ac.Pseudowire("3.3.3.3", 2);
            ac.InterChassisBypass("1.1.1.1", 10, 20);
        }));
    });
}
