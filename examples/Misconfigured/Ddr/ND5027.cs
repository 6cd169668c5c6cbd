namespace NetDsl.Examples.Misconfigured;

/// <summary>The group watches two networks, and its backup has only a plain number.</summary>
public static partial class ND5027
{
    public static Network Bad() => Network.Define("ND5027", net =>
    {
        net.Branch(route: false, standby: false, dial: dial => dial.Number("8810052"), group: group => group.Monitor("50.0.0.0/8"), bri: line =>
        {
            line.StandbyRoutingGroup(1); // expect ND5027
        });
    });
}
