namespace NetDsl.Examples.Misconfigured;

public static partial class ND5025
{
    public static Network Good() => Network.Define("ND5025", net =>
    {
        var branch = net.Branch(standby: false, watch: false);
        net.RouteBackup(branch.Interface("Serial2/1/0"), branch.Interface("Bri2/4/0"), ["40.0.0.0/8"]);
    });

    public static Network Bad_channel() => Network.Define("ND5025", net =>
    {
        var branch = net.DialerBranch(standby: false, watch: false);
        net.RouteBackup(branch.Interface("Serial2/3/0:15"), branch.Dialer(1), ["40.0.0.0/8"]); // expect ND5025
    });

    public static Network Unknown(InterfaceName name) => Network.Define("ND5025", net =>
    {
        var branch = net.Branch(standby: false, watch: false);
        net.RouteBackup(branch.Interface(name), branch.Interface("Bri2/4/0"), ["40.0.0.0/8"]);
    });
}
