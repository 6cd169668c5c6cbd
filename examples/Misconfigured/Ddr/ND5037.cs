namespace NetDsl.Examples.Misconfigured;

/// <summary>A network is reached over the backup only, and nothing dials for it.</summary>
public static partial class ND5037
{
    public static Network Bad() => Network.Define("ND5037", net =>
    {
        net.Branch(routing: false, configure: branch =>
        {
            branch.StaticRoute("40.0.0.0/8", (InterfaceName)"Serial2/1/0");
            branch.StaticRoute("40.0.0.0/8", "20.1.1.2", preference: 100);
            branch.StaticRoute("50.0.0.0/8", "20.1.1.2"); // expect ND5037
        });
    });
}
