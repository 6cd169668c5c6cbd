using NetDsl.H3c;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND5022
{
    public static Network Good() => Network.Define("ND5022", net =>
    {
        net.DialerBranch();
    });

    public static Network Good_a_line_of_its_own() => Network.Define("ND5022", net =>
    {
        net.DialerBranch(member: false, pri: pri =>
        {
            pri.Raw("dialer circular-group 1 new-option");
        });
    });

    public static Network Unknown(DialerNumber number) => Network.Define("ND5022", net =>
    {
        net.DialerBranch(member: false, pri: pri =>
        {
            pri.CircularGroup(number);
        });
    });
}
