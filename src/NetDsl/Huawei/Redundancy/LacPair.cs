using System;
using System.Runtime.CompilerServices;
using NetDsl.Huawei;

namespace NetDsl.Huawei
{
    /// <summary>Two LACs that back each other up.</summary>
    public sealed class LacPair : ConfigObject
    {
        internal Setting<BackupServiceName> service;

        /// <summary>The remote backup service over which they exchange the state of users. Command: <c>remote-backup-service</c>.</summary>
        public Setting<BackupServiceName> Service => service;
    }
}

namespace NetDsl
{
    /// <content>Pairs of LACs.</content>
    public sealed partial class NetworkBuilder
    {
        /// <summary>
        /// Makes two LACs back each other up: what has to be equal, mirrored or different on the two is written so. Commands:
        /// <c>remote-backup-service</c>, <c>remote-backup-profile</c>, <c>vrrp vrid</c>, <c>set l2tp tunnel base-id</c>, <c>peer-backup</c>.
        /// </summary>
        /// <param name="master">The LAC that carries the users while both work.</param>
        /// <param name="backup">The LAC that takes over; it counts its tunnels from 16384, so that both have numbers of their own.</param>
        /// <param name="service">The name of the remote backup service, 1 to 32 characters, equal on both.</param>
        /// <param name="configure">Names what both have.</param>
        /// <returns>This builder.</returns>
        public NetworkBuilder LacPair(VrpRouterBuilder master, VrpRouterBuilder backup, BackupServiceName service, Action<LacPairBuilder> configure, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        {
            var origin = new Origin(file, line);
            var pair = new LacPairBuilder(new LacPair { Origin = origin, service = SettingFactory.Of(service, origin) }, master, backup, service);
            configure?.Invoke(pair);
            pair.Write(file, line);
            return this;
        }
    }
}
