using System;
using NetDsl.Huawei;

namespace NetDsl.Benchmarks;

/// <summary>A right network whose devices know one another: threes of PEs, the services of the first backed up by the other two.</summary>
internal static class Triangles
{
    public static Network Of(int devices, int services) => Network.Define("triangles", net =>
    {
        for (var n = 0; n < devices; n++)
            Pe(net, n, services, last: n - (n % 3) + 3 > devices);
    });

    private static void Pe(NetworkBuilder net, int n, int services, bool last)
    {
        var first = n - (n % 3);
        net.HuaweiRouter($"PE{n}", pe =>
        {
            var (main, second, third) = (LsrId(first), LsrId(first + 1), LsrId(first + 2));
            var peers = last ? [] : n == first ? new[] { second, third } : [main];
            pe.Loopback(0, lo => lo.Address(LsrId(n) + "/32"));
            pe.Mpls(LsrId(n), mpls => mpls.Ldp(ldp => Array.ForEach(peers, peer => ldp.RemotePeer(peer))));
            pe.MplsL2vpn();
            for (var s = 1; s <= services && peers.Length > 0; s++)
            {
                pe.Interface($"GE0/1/0.{s}", ac =>
                {
                    ac.Dot1q(s);
                    ac.Pseudowire(peers[0], n == first ? (2 * s) : (2 * s) + (n - first - 1), pw => pw.ControlWord());
                    if (peers.Length == 2)
                    {
                        ac.SecondaryPseudowire(peers[1], (2 * s) + 1, pw => pw.ControlWord());
                        ac.Reroute(r => r.Delay(30));
                    }
                });
            }
        });
    }

    private static string LsrId(int n) => $"10.{n / 65536 % 256}.{n / 256 % 256}.{n % 256}";
}
