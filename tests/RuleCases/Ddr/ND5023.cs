using NetDsl.H3c;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND5023
{
    public static Network Good() => Network.Define("ND5023", net =>
    {
        net.DialerBranch();
    });

    public static Network Bad_backup() => Network.Define("ND5023", net =>
    {
        net.DialerBranch(standby: false, pri: pri =>
        {
            pri.StandbyRoutingGroup(1); // expect ND5023
        });
    });

    public static Network Bad_number() => Network.Define("ND5023", net =>
    {
        net.DialerBranch(pri: pri =>
        {
            pri.Dial(dial => dial.Number("8810052")); // expect ND5023
        });
    });

    public static Network Unknown(DialerNumber number) => Network.Define("ND5023", net =>
    {
        net.DialerBranch(member: false, pri: pri =>
        {
            pri.CircularGroup(number);
            pri.Address("20.3.1.1/30");
        });
    });
}
