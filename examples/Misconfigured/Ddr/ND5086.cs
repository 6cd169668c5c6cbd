namespace NetDsl.Examples.Misconfigured;

/// <summary>The center sends hello packets at another interval.</summary>
public static partial class ND5086
{
    public static Network Bad() => Network.Define("ND5086", net =>
    {
        net.Branch();
        net.Center(bri: line =>
        {
            line.Ospf(ospf => ospf.Hello(20)); // expect ND5086
        });
    });
}
