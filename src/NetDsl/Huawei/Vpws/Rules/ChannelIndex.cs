using System.Collections.Generic;

namespace NetDsl.Huawei;

/// <summary>Finds the channel of a controller that a serial interface is.</summary>
internal sealed class ChannelIndex
{
    private readonly Dictionary<(Device Device, string Number), ChannelSet?> _channels = [];

    public ChannelIndex(Network network)
    {
        foreach (var device in network.Devices)
        {
            foreach (var controller in (device as VrpRouter)?.controllers ?? [])
            {
                if (!controller.name.TryGet(out var name) || name.Kind is not (InterfaceKind.E1 or InterfaceKind.Cpos))
                    continue;
                foreach (var channel in controller.channelSets.Items())
                    Add(device, name, channel);
            }
        }
    }

    public static ChannelIndex Create(Network network) => new(network);

    /// <summary>The channel whose time slots are known; null where it cannot be found, and for one that carries time slot 0.</summary>
    public ChannelSet? Find(CircuitView circuit) =>
        circuit.Interface.name.TryGet(out var name) && name.Kind == InterfaceKind.Serial && _channels.TryGetValue((circuit.Router.Router, name.Number), out var found) ? found : null;

    private void Add(Device device, InterfaceName port, ChannelSet channel)
    {
        if (!channel.number.TryGet(out var number) || channel.e1.IsUnknown || channel.e1.IsSet != (port.Kind == InterfaceKind.Cpos))
            return;
        var line = channel.e1.TryGet(out var e1) ? $"{port.Number}/{e1}" : port.Number;
        var key = (device, $"{line}:{number}");

        // A channel that is described twice is not clear.
        _channels[key] = !_channels.ContainsKey(key) && channel is { IsOpen: false, timeslots.IsKnown: true, withTimeslot0.IsSet: false } ? channel : null;
    }
}
