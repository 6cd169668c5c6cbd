using NetDsl.Huawei;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND3167
{
    public static Network Fixed() => Network.Define("ND3167", net =>
    {
        net.HotBackup(
            lac => lac.L2tp(l2tp => l2tp.TunnelBaseId(TunnelBaseId.From32768)),
            lac => lac.L2tp(l2tp =>
            {
                l2tp.TunnelBaseId(TunnelBaseId.From0);
            }));
    });

    public static Network Good() => Network.Define("ND3167", net =>
    {
        net.HotBackup(lac => lac.L2tp(l2tp => l2tp.TunnelBaseId(TunnelBaseId.From49152)));
    });

    public static Network Unknown(Input<TunnelBaseId> first) => Network.Define("ND3167", net =>
    {
        net.HotBackup(
            lac => lac.L2tp(l2tp => l2tp.TunnelBaseId(TunnelBaseId.From32768)),
            lac => lac.L2tp(l2tp => l2tp.TunnelBaseId(first)));
    });
}
