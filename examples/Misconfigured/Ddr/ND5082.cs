namespace NetDsl.Examples.Misconfigured;

/// <summary>Both lines cost 100, and one path is used.</summary>
public static partial class ND5082
{
    public static Network Bad() => Network.Define("ND5082", net =>
    {
        net.Branch(bri: line => line.Ospf(ospf => ospf.Cost(100)), ospf: ospf =>
        {
            ospf.EqualPaths(1); // expect ND5082
        });
    });
}
