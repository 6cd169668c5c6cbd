namespace NetDsl.Examples.Misconfigured;

/// <summary>The center gives the branch an address, and the branch has one.</summary>
public static partial class ND5321
{
    public static Network Bad() => Network.Define("ND5321", net =>
    {
        net.Branch();
        net.Center(leased: i =>
        {
            i.KeepaliveRetry(3);
            i.RemoteAddress("10.1.1.3"); // expect ND5321
        });
    });
}
