using NetDsl.H3c;

namespace NetDsl.Examples.DynamicRouteBackupCellular;

/// <summary>
/// A mobile link as the backup of a fixed one. The interfaces that dynamic route backup may dial through do not name the channel of a
/// 4G modem, so here the channel follows a track entry: it comes up when the fixed link fails, and goes down when that is back.
/// The routes follow as well: the default route over the fixed link is used as long as the track entry is positive.
/// <code>
///               ┌─ GigabitEthernet0/0 ── provider
///     LAN ── Branch
///               └─ Eth-channel2/4/0:0 ── mobile network
/// </code>
/// </summary>
public static class CellularBackup
{
    public static Network Network() => NetDsl.Network.Define("mobile backup", net =>
        net.H3cRouter("Branch", r =>
        {
            r.Interface("GigabitEthernet0/1", lan => lan.Up().Address("192.168.1.1/24"));
            r.Interface("GigabitEthernet0/0", port => port.Description("provider").Address("198.51.100.2/30"));
            r.TrackInterface(1, "GigabitEthernet0/0", TrackProtocol.Ipv4, track => track.NegativeDelay(3).PositiveDelay(30));
            r.StaticRoute("0.0.0.0/0", "198.51.100.1", configure: route => route.Track(1));

            r.DialRule(1, DialProtocol.Ip);
            r.Controller("Cellular2/4/0", modem => modem.EthChannel(0).Profile(1, "internet").ModemResponse(10, 3));
            r.Interface("Eth-channel2/4/0:0", channel => channel
                .Description("4G, backup of the provider")
                .AddressFrom(AddressSource.Cellular)
                .Dial(dial => dial.Traditional().Group(1).Number("*99#", autodial: true).AutodialInterval(10))
                .BackupTrack(1));
            r.StaticRoute("0.0.0.0/0", (InterfaceName)"Eth-channel2/4/0:0", preference: 100);
        }));
}
