namespace NetDsl.Examples.Misconfigured;

/// <summary>Two primary rate interfaces are joined, and both are user ends.</summary>
public static partial class ND5124
{
    public static Network Bad() => Network.Define("ND5124", net =>
    {
        var near = net.H3cRouter("Near", r => r.Controller("E1 2/3/0", e1 => e1.Pri()));
        var far = net.H3cRouter("Far", r => r.Controller("E1 2/3/0", e1 => e1.Pri()));
        var a = near.Interface("Serial2/3/0:15");
        var b = far.Interface("Serial2/3/0:15");
        net.Link(a, b); // expect ND5124
    });
}
