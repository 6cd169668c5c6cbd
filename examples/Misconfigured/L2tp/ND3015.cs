namespace NetDsl.Examples.Misconfigured;

/// <summary>Two LNSs have the identifier a.</summary>
public static partial class ND3015
{
    public static Network Bad() => Network.Define("ND3015", net =>
    {
        net.Lac1(lac: lac =>
        {
            lac.Lns("4.4.4.4", identifier: "a");
            lac.Lns("5.5.5.5", identifier: "a"); // expect ND3015
        });
    });
}
