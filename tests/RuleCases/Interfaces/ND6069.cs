using NetDsl.Huawei;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND6069
{
    public static Network Fixed() => Network.Define("ND6069", net =>
    {
        net.HuaweiRouter("CE1", ce => ce.Interface("GE0/1/0", ac =>
        {
            ac.Address("10.1.1.1/30");
        }));
    });

    public static Network Bad_hdlc() => Network.Define("ND6069", net =>
    {
        net.HuaweiRouter("CE1", ce => ce.Interface("Pos0/1/0", ac =>
        {
            ac.Address("10.1.1.1/30");
            ac.Hdlc();
            ac.PppPeerHostRouteSuppress(); // expect ND6069
        }));
    });

    public static Network Good_ppp() => Network.Define("ND6069", net =>
    {
        net.HuaweiRouter("CE1", ce => ce.Interface("Pos0/1/0", ac =>
        {
            ac.Address("10.1.1.1/30");
            ac.PppPeerHostRouteSuppress();
        }));
    });

    public static Network Good_off() => Network.Define("ND6069", net =>
    {
        net.HuaweiRouter("CE1", ce => ce.Interface("GE0/1/0", ac =>
        {
            ac.Address("10.1.1.1/30");
            ac.PppPeerHostRouteSuppress(false);
        }));
    });

    public static Network Unknown(Input<LinkProtocol> protocol) => Network.Define("ND6069", net =>
    {
        net.HuaweiRouter("CE1", ce => ce.Interface("Pos0/1/0", ac =>
        {
            ac.Address("10.1.1.1/30");
            ac.LinkProtocol(protocol);
            ac.PppPeerHostRouteSuppress();
        }));
    });

    public static Network Unknown_on(Input<bool> on) => Network.Define("ND6069", net =>
    {
        net.HuaweiRouter("CE1", ce => ce.Interface("GE0/1/0", ac =>
        {
            ac.Address("10.1.1.1/30");
            ac.PppPeerHostRouteSuppress(on);
        }));
    });
}
