namespace NetDsl.H3c;

/// <summary>
/// The order of the blocks of a Comware configuration: what is referred to stands before what refers to it, so that a device
/// accepts a script from the first line to the last.
/// </summary>
internal static class ComwareRanks
{
    public const int System = 100;
    public const int VpnInstances = 200;
    public const int Acls = 300;
    public const int DialRules = 400;
    public const int RoutingGroups = 500;
    public const int RoutingProcesses = 600;
    public const int Users = 700;
    public const int Controllers = 800;
    public const int Loopbacks = 900;
    public const int Dialers = 910;
    public const int MainInterfaces = 920;
    public const int Subinterfaces = 930;
    public const int Members = 940;
    public const int BackedUp = 950;
    public const int SilentProcesses = 1000;
    public const int Bgp = 1100;
    public const int TrackEntries = 1200;
    public const int Routes = 1300;
    public const int Lines = 1400;
}
