namespace NetDsl.Examples.Misconfigured;

/// <summary>A LAC shares the address of a port with its backup.</summary>
public static partial class ND3047
{
    public static Network Bad() => Network.Define("ND3047", net =>
    {
        net.Lac1(lac: side => side.Source("GE0/1/0", shared: true)); // expect ND3047
    });
}
