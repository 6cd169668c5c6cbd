using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using NetDsl.Examples.AtmVpws;
using NetDsl.Examples.DynamicRouteBackup;
using NetDsl.Examples.DynamicRouteBackupBgp;
using NetDsl.Examples.DynamicRouteBackupCellular;
using NetDsl.Examples.DynamicRouteBackupSegments;
using NetDsl.Examples.EgressProtection;
using NetDsl.Examples.L2tpAccess;
using NetDsl.Examples.L2tpHotBackup;
using NetDsl.Examples.L2tpHqos;
using NetDsl.Examples.L2tpLoadBalancing;
using NetDsl.Examples.L2tpTunnelSwitching;
using NetDsl.Examples.Redundancy;
using NetDsl.Examples.TdmVpws;
using NetDsl.Examples.VllFrr;
using NetDsl.Examples.VllFrrInterworking;
using NetDsl.Examples.VllFrrSymmetric;
using Xunit;

namespace NetDsl.Tests.Examples;

/// <summary>The networks of the example programs, by the folders of the programs; behind a hyphen the variant.</summary>
internal static class ExampleNetworks
{
    public static IReadOnlyDictionary<string, Func<Network>> All { get; } = new Dictionary<string, Func<Network>>
    {
        ["AtmVpws"] = CellRelay.Network,
        ["L2tpAccess"] = NasInitiated.Network,
        ["L2tpHotBackup"] = TwoLacs.Network,
        ["L2tpHqos"] = QueuesPerUser.Network,
        ["L2tpLoadBalancing"] = TwoServers.Network,
        ["L2tpTunnelSwitching"] = ThroughAnIntermediateDevice.Network,
        ["DynamicRouteBackup"] = IsdnBackup.Network,
        ["DynamicRouteBackupBgp"] = BgpBackup.Network,
        ["DynamicRouteBackupCellular"] = CellularBackup.Network,
        ["DynamicRouteBackupSegments"] = SegmentBackup.Network,
        ["EgressProtection"] = SeamlessMpls.Network,
        ["EgressProtection-IntraAs"] = SingleAs.Network,
        ["PwRedundancy"] = IndependentMode.Network,
        ["TdmVpws"] = CircuitEmulation.Network,
        ["VllFrr"] = AsymmetricAccess.Network,
        ["VllFrrInterworking"] = UnlikeLinks.Network,
        ["VllFrrSymmetric"] = SymmetricAccess.Network,
    };

    public static TheoryData<string> Names() => [.. All.Keys];

    /// <summary>Example, device and form, for everything that an example writes.</summary>
    public static TheoryData<string, string, ConfigForm> Texts()
    {
        var data = new TheoryData<string, string, ConfigForm>();
        foreach (var (example, network) in All)
        {
            foreach (var device in network().Devices)
            {
                data.Add(example, device.Name.ToString(), ConfigForm.Script);
                data.Add(example, device.Name.ToString(), ConfigForm.Config);
            }
        }

        return data;
    }

    public static string Text(string example, string device, ConfigForm form) =>
        All[example]().Devices.Single(d => d.Name.ToString() == device).ToText(form);

    /// <summary>The first file or folder of a relative path in the folders above this source file; null where there is none.</summary>
    public static string? FindAbove(string path, [CallerFilePath] string from = "")
    {
        for (var folder = Path.GetDirectoryName(from); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            var candidate = Path.Combine(folder, path);
            if (Path.Exists(candidate))
                return candidate;
        }

        return null;
    }
}
