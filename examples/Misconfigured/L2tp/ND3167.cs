using NetDsl.Huawei;

namespace NetDsl.Examples.Misconfigured;

/// <summary>Both LACs count their tunnels from 32768.</summary>
public static partial class ND3167
{
    public static Network Bad() => Network.Define("ND3167", net =>
    {
        net.HotBackup(
            lac => lac.L2tp(l2tp => l2tp.TunnelBaseId(TunnelBaseId.From32768)),
            lac => lac.L2tp(l2tp =>
            {
                l2tp.TunnelBaseId(TunnelBaseId.From32768); // expect ND3167
            }));
    });
}
