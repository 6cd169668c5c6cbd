namespace NetDsl.Examples.Misconfigured;

/// <summary>An LNS has a preference, and the group goes by the order of the list.</summary>
public static partial class ND3018
{
    public static Network Bad() => Network.Define("ND3018", net =>
    {
        net.Lac1(lac: lac =>
        {
            lac.Lns("4.4.4.4", preference: 2); // expect ND3018
        });
    });
}
