namespace NetDsl.Examples.Misconfigured;

/// <summary>The ACL of the dial rule does not exist.</summary>
public static partial class ND5020
{
    public static Network Bad() => Network.Define("ND5020", net =>
    {
        net.Branch(rule: false, configure: branch =>
        {
            branch.DialRuleByAcl(1, 3000); // expect ND5020
        });
    });
}
