using NetDsl.Huawei;

namespace NetDsl.Examples.Misconfigured;

/// <summary>Both LACs advertise the sources of the tunnels at the same cost.</summary>
public static partial class ND3177
{
    public static Network Bad() => Network.Define("ND3177", net =>
    {
        net.HotBackup(lac =>
        {
            lac.PeerBackup(backup => backup.BatchAccess());
            lac.Ospf(1, ospf => ospf.InheritMetric().Import(RouteSource.Direct));
            lac.L2tpGroup("lac1", group => group.Lac(side =>
            {
                side.Source("LoopBack1", true); // expect ND3177
            }));
        }, routing1: false);
    });
}
