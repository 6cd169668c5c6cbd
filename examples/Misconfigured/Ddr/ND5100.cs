namespace NetDsl.Examples.Misconfigured;

/// <summary>The backup is meant to wait before it dials.</summary>
public static partial class ND5100
{
    public static Network Bad() => Network.Define("ND5100", net =>
    {
        net.Branch(bri: i =>
        {
            i.KeepaliveRetry(3);
            i.Raw("standby timer routing-enable 10"); // expect ND5100
        });
    });
}
