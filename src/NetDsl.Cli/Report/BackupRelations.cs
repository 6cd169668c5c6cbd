using System.Collections.Generic;
using NetDsl.Huawei;

namespace NetDsl;

/// <summary>Pairs of devices that back each other up: remote backup of users, and egress protection.</summary>
internal static class BackupRelations
{
    public static void Add(Topology picture, Network network)
    {
        var index = BackupIndex.Create(network);
        var seen = new HashSet<object>();
        foreach (var device in network.Devices)
        {
            foreach (var service in index[device]?.Services ?? [])
            {
                if (seen.Contains(service) || service.FarDevice is not { } other)
                    continue;
                if (service.Far is { } far)
                    seen.Add(far);
                picture.Join(picture.Find(device), picture.Find(other), PathKind.BackupPair, $"backup {service.Line.name}", $"{device.Name} and {other.Name} back each other up over the service {service.Line.name}");
            }
        }

        foreach (var group in network.EgressProtections)
            picture.Join(picture.Find(group.Master), picture.Find(group.Backup), PathKind.EgressPair, $"egress {DeviceFacts.Known(group.name)}", $"{group.Master.Name} and {group.Backup.Name} protect each other's egress in the group {group.name}");
    }
}
