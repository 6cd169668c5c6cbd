namespace NetDsl.Examples.Misconfigured;

/// <summary>An interface that dials by itself has a priority among channels.</summary>
public static partial class ND5107
{
    public static Network Bad() => Network.Define("ND5107", net =>
    {
        net.Branch(bri: i =>
        {
            i.KeepaliveRetry(3);
            i.Raw("dialer priority 10"); // expect ND5107
        });
    });
}
