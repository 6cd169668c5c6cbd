namespace NetDsl.Examples.Misconfigured;

/// <summary>The NAS address is 0.0.0.0.</summary>
public static partial class ND3246
{
    public static Network Bad() => Network.Define("ND3246", net =>
    {
        net.Master(profile: p =>
        {
            p.NasLogicIp("0.0.0.0"); // expect ND3246
        });
        net.Backup(profile: p => p.NasLogicIp("0.0.0.0")); // expect ND3246
    });
}
