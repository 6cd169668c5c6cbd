using NetDsl.H3c;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND5024
{
    public static Network Fixed() => Network.Define("ND5024", net =>
    {
        net.Branch(bri: line =>
        {
        });
    });

    public static Network Bad_only_channel() => Network.Define("ND5024", net =>
    {
        net.DialerBranch(pri: pri =>
        {
            pri.Shutdown(); // expect ND5024
        });
    });

    public static Network Bad_line_of_the_channel() => Network.Define("ND5024", net =>
    {
        net.DialerBranch(configure: branch =>
        {
            branch.Controller("E1 2/3/0").Up(false); // expect ND5024
        });
    });

    public static Network Good_another_channel() => Network.Define("ND5024", net =>
    {
        net.DialerBranch(pri: pri => pri.Shutdown(), configure: branch =>
        {
            branch.Controller("E1 2/3/1", e1 => e1.Pri());
            branch.Interface("Serial2/3/1:15", pri => pri.LinkProtocol(LinkProtocol.Ppp).CircularGroup(1));
        });
    });

    public static Network Unknown(Input<bool> up) => Network.Define("ND5024", net =>
    {
        net.Branch(bri: line =>
        {
            line.Up(up);
        });
    });
}
