using NetDsl.H3c;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND5124
{
    public static Network Bad_two_networks() => Network.Define("ND5124", net =>
    {
        var near = net.H3cRouter("Near", r => r.Controller("E1 2/3/0", e1 => e1.Pri()));
        var far = net.H3cRouter("Far", r => r.Controller("E1 2/3/0", e1 => e1.Pri()));
        var a = near.Interface("Serial2/3/0:15", i => i.Isdn(isdn => isdn.ProtocolMode(IsdnMode.Network)));
        var b = far.Interface("Serial2/3/0:15", i => i.Isdn(isdn => isdn.ProtocolMode(IsdnMode.Network)));
        net.Link(a, b); // expect ND5124
    });

    public static Network Good() => Network.Define("ND5124", net =>
    {
        var near = net.H3cRouter("Near", r => r.Controller("E1 2/3/0", e1 => e1.Pri()));
        var far = net.H3cRouter("Far", r => r.Controller("E1 2/3/0", e1 => e1.Pri()));
        var a = near.Interface("Serial2/3/0:15", i => i.Isdn(isdn => isdn.ProtocolMode(IsdnMode.Network)));
        var b = far.Interface("Serial2/3/0:15");
        net.Link(a, b);
    });

    public static Network Unknown(Input<IsdnMode> mode) => Network.Define("ND5124", net =>
    {
        var near = net.H3cRouter("Near", r => r.Controller("E1 2/3/0", e1 => e1.Pri()));
        var far = net.H3cRouter("Far", r => r.Controller("E1 2/3/0", e1 => e1.Pri()));
        net.Link(near.Interface("Serial2/3/0:15", i => i.Isdn(isdn => isdn.ProtocolMode(mode))), far.Interface("Serial2/3/0:15"));
    });
}
