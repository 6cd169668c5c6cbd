using NetDsl.H3c;

namespace NetDsl.Examples.Misconfigured;

/// <summary>The dial rule makes no packet interesting.</summary>
public static partial class ND5021
{
    public static Network Bad() => Network.Define("ND5021", net =>
    {
        net.Branch(rule: false, configure: branch =>
        {
            branch.DialRule(1, DialProtocol.Ip, permit: false); // expect ND5021
        });
    });
}
