namespace NetDsl.Examples.Misconfigured;

/// <summary>The warm-up delay is given to the interface that dials.</summary>
public static partial class ND5098
{
    public static Network Bad() => Network.Define("ND5098", net =>
    {
        net.Branch(bri: i =>
        {
            i.Raw("dialer timer warmup 60"); // expect ND5098
        });
    });
}
