namespace NetDsl.Examples.Misconfigured;

/// <summary>The line is to be its own backup.</summary>
public static partial class ND5025
{
    public static Network Bad() => Network.Define("ND5025", net =>
    {
        var branch = net.Branch(standby: false, watch: false);
        net.RouteBackup(branch.Interface("Bri2/4/0"), branch.Interface("Bri2/4/0"), ["40.0.0.0/8"]); // expect ND5025
    });
}
