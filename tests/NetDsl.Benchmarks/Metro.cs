using System.Collections.Generic;
using System.Linq;
using NetDsl.Huawei;

namespace NetDsl.Benchmarks;

/// <summary>The network that is written: PEs with redundant VPWS services, as plain data and as a model.</summary>
public sealed class Metro
{
    public Metro(int devices, int services)
    {
        Devices = [.. Enumerable.Range(1, devices).Select(n => new MetroDevice(n, services))];
        Network = Network.Define("metro", net =>
        {
            foreach (var device in Devices)
                Describe(net, device);
        });
    }

    public IReadOnlyList<MetroDevice> Devices { get; }

    public Network Network { get; }

    private static void Describe(NetworkBuilder net, MetroDevice device) =>
        net.HuaweiRouter(device.Name, pe =>
        {
            pe.Loopback(0, lo => lo.Address(device.LsrId + "/32"));
            pe.Mpls(device.LsrId, mpls => mpls.Ldp(ldp =>
            {
                ldp.RemotePeer(device.PrimaryPeer);
                ldp.RemotePeer(device.SecondaryPeer);
            }));
            pe.MplsL2vpn();
            pe.Interface("GigabitEthernet0/1/0", port => port.Up());
            foreach (var service in device.Services)
            {
                pe.Interface(service.Interface, ac =>
                {
                    if (service.Description is { } description)
                        ac.Description(description);
                    ac.Dot1q(service.Vlan);
                    ac.Pseudowire(device.PrimaryPeer, service.PrimaryVcId, pw => Options(pw, service));
                    ac.SecondaryPseudowire(device.SecondaryPeer, service.SecondaryVcId, pw => Options(pw, service));
                    if (service.Never)
                        ac.Reroute(r => r.Never());
                    else
                        ac.Reroute(r => r.Delay(service.Delay));
                    if (service.DualReceiving)
                        ac.StreamDualReceiving();
                    ac.ServiceName(service.Name);
                });
            }
        });

    private static void Options(PseudowireBuilder pw, MetroService service)
    {
        if (service.ControlWord)
            pw.ControlWord();
        if (service.Raw)
            pw.Raw();
        if (service.Policy is { } policy)
            pw.TunnelPolicy(policy);
    }
}

/// <summary>What a template or a hand-written writer gets.</summary>
public sealed class MetroDevice(int number, int services)
{
    public string Name { get; } = $"PE{number}";

    public string LsrId { get; } = $"10.{number / 65536 % 256}.{number / 256 % 256}.{number % 256}";

    public string PrimaryPeer { get; } = $"11.{number / 65536 % 256}.{number / 256 % 256}.{number % 256}";

    public string SecondaryPeer { get; } = $"12.{number / 65536 % 256}.{number / 256 % 256}.{number % 256}";

    public IReadOnlyList<MetroService> Services { get; } = [.. Enumerable.Range(1, services).Select(s => new MetroService(number, s))];
}

/// <summary>A redundant VPWS service; as in life not every service has every option.</summary>
public sealed class MetroService(int device, int number)
{
    public string Interface { get; } = $"GigabitEthernet0/1/0.{number}";

    public string? Description { get; } = number % 3 == 0 ? null : $"customer {number} of site {device}";

    public string? Policy { get; } = number % 2 == 0 ? null : "te";

    public bool ControlWord { get; } = number % 5 != 0;

    public bool Raw { get; } = number % 4 == 0;

    public bool Never { get; } = number % 7 == 0;

    public bool DualReceiving { get; } = number % 2 == 0;

    public string Name { get; } = $"svc-{device}-{number}";

    public int Vlan { get; } = number + 100;

    public int PrimaryVcId { get; } = (device * 1000) + (number * 2);

    public int SecondaryVcId { get; } = (device * 1000) + (number * 2) + 1;

    public int Delay { get; } = 30 + (number % 60);
}
