using NetDsl.H3c;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND5019
{
    public static Network Fixed() => Network.Define("ND5019", net =>
    {
        net.Branch(dial: dial =>
        {
            dial.Group(1);
        });
    });

    public static Network Good_called_end() => Network.Define("ND5019", net =>
    {
        net.Center(dial: dial =>
        {
            dial.Group(2);
        });
    });

    public static Network Good_two_rules() => Network.Define("ND5019", net =>
    {
        net.Branch(configure: branch => branch.DialRule(2, DialProtocol.Ip), dial: dial =>
        {
            dial.Group(2);
        });
    });

    public static Network Unknown(DialerGroupNumber number) => Network.Define("ND5019", net =>
    {
        net.Branch(dial: dial =>
        {
            dial.Group(number);
        });
    });

    public static Network Unknown_rule(DialerGroupNumber number) => Network.Define("ND5019", net =>
    {
        net.Branch(rule: false, configure: branch =>
        {
            branch.DialRule(number, DialProtocol.Ip);
        });
    });
}
