using NetDsl.H3c;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND5021
{
    public static Network Fixed() => Network.Define("ND5021", net =>
    {
        net.Branch(rule: false, configure: branch =>
        {
            branch.DialRule(1, DialProtocol.Ip);
        });
    });

    public static Network Bad_acl() => Network.Define("ND5021", net =>
    {
        net.Branch(rule: false, configure: branch =>
        {
            branch.Raw("acl advanced 3000", ["rule 0 deny ospf"]);
            branch.DialRuleByAcl(1, 3000); // expect ND5021
        });
    });

    public static Network Bad_other_protocol() => Network.Define("ND5021", net =>
    {
        net.Branch(rule: false, configure: branch =>
        {
            branch.DialRule(1, DialProtocol.Ipv6); // expect ND5021
        });
    });

    public static Network Good_without_hellos() => Network.Define("ND5021", net =>
    {
        net.Branch(rule: false, configure: branch =>
        {
            branch.Raw("acl advanced 3000", ["rule 0 deny ospf", "rule 5 permit ip"]);
            branch.DialRuleByAcl(1, 3000);
        });
    });

    public static Network Good_both_protocols() => Network.Define("ND5021", net =>
    {
        net.Branch(configure: branch =>
        {
            branch.DialRule(1, DialProtocol.Ipv6, permit: false);
        });
    });

    public static Network Unknown(Input<bool> permit) => Network.Define("ND5021", net =>
    {
        net.Branch(rule: false, configure: branch =>
        {
            branch.DialRule(1, DialProtocol.Ip, permit);
        });
    });
}
