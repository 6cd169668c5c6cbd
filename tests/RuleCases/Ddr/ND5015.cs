namespace NetDsl.Examples.Misconfigured;

public static partial class ND5015
{
    public static Network Good() => Network.Define("ND5015", net =>
    {
        net.DialerBranch();
    });

    public static Network Unknown(InterfaceName name) => Network.Define("ND5015", net =>
    {
        net.Branch(ddr: false, configure: branch =>
        {
            branch.Interface(name).StandbyRoutingGroup(1);
        });
    });
}
