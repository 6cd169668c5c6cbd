namespace NetDsl.Examples.Misconfigured;

/// <summary>Different MTUs in the virtual templates of the LAC and the LNS.</summary>
public static partial class ND3073
{
    public static Network Bad() => Network.Define("ND3073", net =>
    {
        net.Lns1();
        net.Lac1(router => router.VirtualTemplate(1, vt => vt.Mtu(1400))); // expect ND3073
    });
}
