namespace NetDsl.Examples.Misconfigured;

/// <summary>The number of the interface is not dialed by itself.</summary>
public static partial class ND5112
{
    public static Network Bad() => Network.Define("ND5112", net =>
    {
        net.Center(dial: d =>
        {
            d.WaitCarrier(30);
            d.AutodialInterval(60); // expect ND5112
        });
    });
}
