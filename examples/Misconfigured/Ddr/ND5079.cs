namespace NetDsl.Examples.Misconfigured;

/// <summary>The backup costs less than the leased line.</summary>
public static partial class ND5079
{
    public static Network Bad() => Network.Define("ND5079", net =>
    {
        net.Branch(bri: line =>
        {
            line.Ospf(ospf => ospf.Cost(50)); // expect ND5079
        });
    });
}
