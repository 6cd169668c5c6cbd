namespace NetDsl.Examples.Misconfigured;

/// <summary>The MTU of Ethernet in the virtual template of an LNS.</summary>
public static partial class ND3071
{
    public static Network Bad() => Network.Define("ND3071", net =>
    {
        net.Lns1(router => router.VirtualTemplate(1, vt => vt.Mtu(1492))); // expect ND3071
    });
}
