namespace NetDsl.Examples.Misconfigured;

public static partial class ND3076
{
    public static Network Fixed() => Network.Define("ND3076", net =>
    {
        net.Lac1(router => router.VirtualTemplate(1, vt => vt.PppKeepalive(interval: 20)));
    });

    public static Network Good() => Network.Define("ND3076", net =>
    {
        net.Lac1(router => router.VirtualTemplate(1, vt => vt.PppKeepalive(interval: 30)));
    });

    public static Network Unknown(PppKeepaliveInterval interval, PppKeepaliveRetransmissions retransmissions) => Network.Define("ND3076", net =>
    {
        net.Lac1(router => router.VirtualTemplate(1, vt => vt.PppKeepalive(interval, retransmissions)));
    });

    public static Network Bad_tries() => Network.Define("ND3076", net =>
    {
        net.Lac1(router => router.VirtualTemplate(1, vt => vt.PppKeepalive(retransmissions: 1))); // expect ND3076
    });

    public static Network Fixed_tries() => Network.Define("ND3076", net =>
    {
        net.Lac1(router => router.VirtualTemplate(1, vt => vt.PppKeepalive(retransmissions: 3)));
    });
}
