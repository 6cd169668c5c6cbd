namespace NetDsl.Examples.Misconfigured;

/// <summary>The list has a ninth LNS.</summary>
public static partial class ND3014
{
    public static Network Bad() => Network.Define("ND3014", net =>
    {
        net.Lac1(lac: lac =>
        {
            for (var number = 1; number <= 7; number++)
                lac.Lns($"4.4.4.{number}");
            lac.Lns("5.5.5.5"); // expect ND3014
        });
    });
}
