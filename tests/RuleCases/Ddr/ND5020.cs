using NetDsl.H3c;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND5020
{
    public static Network Good() => Network.Define("ND5020", net =>
    {
        net.Branch(rule: false, configure: branch =>
        {
            branch.Raw("acl advanced 3000", ["rule 0 permit ip"]);
            branch.DialRuleByAcl(1, 3000);
        });
    });

    public static Network Good_by_name() => Network.Define("ND5020", net =>
    {
        net.Branch(rule: false, configure: branch =>
        {
            branch.Raw("acl advanced name interesting", ["rule 0 permit ip"]);
            branch.DialRuleByNamedAcl(1, "interesting");
        });
    });

    public static Network Bad_by_name() => Network.Define("ND5020", net =>
    {
        net.Branch(rule: false, configure: branch =>
        {
            branch.Raw("acl advanced name interesting", ["rule 0 permit ip"]);
            branch.DialRuleByNamedAcl(1, "interested"); // expect ND5020
        });
    });

    public static Network Unknown(AclNumber number) => Network.Define("ND5020", net =>
    {
        net.Branch(rule: false, configure: branch =>
        {
            branch.DialRuleByAcl(1, number);
        });
    });
}
