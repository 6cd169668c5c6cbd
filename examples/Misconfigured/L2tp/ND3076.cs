namespace NetDsl.Examples.Misconfigured;

/// <summary>Users are checked every 10 s.</summary>
public static partial class ND3076
{
    public static Network Bad() => Network.Define("ND3076", net =>
    {
        net.Lac1(router => router.VirtualTemplate(1, vt => vt.PppKeepalive(interval: 10))); // expect ND3076
    });
}
