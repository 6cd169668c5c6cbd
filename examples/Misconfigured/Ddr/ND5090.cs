namespace NetDsl.Examples.Misconfigured;

/// <summary>The center sends updates at another interval.</summary>
public static partial class ND5090
{
    public static Network Bad() => Network.Define("ND5090", net =>
    {
        net.RipBranch();
        net.RipCenter(configure: center =>
        {
            center.Rip(1, rip => rip.Timers(update: 60)); // expect ND5090
        });
    });
}
