using System.Collections.Generic;
using NetDsl.Huawei;

namespace NetDsl
{
    /// <content>Egress protection.</content>
    public sealed partial class Network
    {
        private readonly List<EgressProtection> _egressProtections = [];

        /// <summary>The egress protection groups, as far as the program names them.</summary>
        public IReadOnlyList<EgressProtection> EgressProtections => _egressProtections;

        internal void Add(EgressProtection group) => _egressProtections.Add(group);
    }
}

namespace NetDsl.Huawei
{
    /// <summary>
    /// Two PEs of which each can stand in for the other: they give a VPN instance the same label, so that a router before them can turn
    /// to the other one without the remote PEs. It writes no command itself; what it stands for is in the models of its routers.
    /// </summary>
    public sealed class EgressProtection : ConfigObject
    {
        internal Setting<EgressGroupName> name;
        internal Setting<AsNumber> asNumber;
        internal List<VrpRouter> repairPoints = [];
        internal List<ProtectedInstance> instances = [];

        internal EgressProtection(VrpRouter master, VrpRouter backup)
        {
            Master = master;
            Backup = backup;
        }

        /// <summary>The name.</summary>
        public Setting<EgressGroupName> Name => name;

        /// <summary>The AS of the routers.</summary>
        public Setting<AsNumber> AsNumber => asNumber;

        /// <summary>The one PE.</summary>
        public VrpRouter Master { get; }

        /// <summary>The other PE.</summary>
        public VrpRouter Backup { get; }

        /// <summary>The routers before the PEs that turn to the other one.</summary>
        public IReadOnlyList<VrpRouter> RepairPoints => repairPoints;

        /// <summary>The VPN instances that are protected.</summary>
        public IReadOnlyList<ProtectedInstance> Instances => instances;
    }

    /// <summary>A VPN instance of an egress protection group.</summary>
    public sealed class ProtectedInstance : ConfigObject
    {
        internal Setting<VpnInstanceName> name;
        internal Setting<VpnInstanceName> backupName;
        internal Setting<StaticVpnLabel> label;

        /// <summary>Its name on the one PE.</summary>
        public Setting<VpnInstanceName> Name => name;

        /// <summary>Its name on the other PE; the same when not set.</summary>
        public Setting<VpnInstanceName> BackupName => backupName;

        /// <summary>The label that both PEs give it.</summary>
        public Setting<StaticVpnLabel> Label => label;
    }
}
