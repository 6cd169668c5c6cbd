namespace NetDsl.Examples.Misconfigured;

/// <summary>A device that starts no tunnels backs up L2TP.</summary>
public static partial class ND3159
{
    public static Network Bad() => Network.Define("ND3159", net =>
    {
        net.Master(profile: profile =>
        {
            profile.BackUpL2tp(); // expect ND3159
        });
        net.Backup();
    });
}
