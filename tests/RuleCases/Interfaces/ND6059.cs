namespace NetDsl.Examples.Misconfigured;

public static partial class ND6059
{
    public static Network Bad_two_tags() => Network.Define("ND6059", net =>
    {
        net.Pe1(pe =>
        {
            pe.Interface("GE0/1/0.1", ac => ac.QinqTermination(10, 20).Pseudowire("2.2.2.2", 1));
            pe.Interface("GE0/1/0.2", ac =>
            {
                ac.QinqTermination(10, 20); // expect ND6059
                ac.Pseudowire("3.3.3.3", 2);
            });
        });
    });

    public static Network Bad_two_commands() => Network.Define("ND6059", net =>
    {
        net.Pe1(pe =>
        {
            pe.Interface("GE0/1/0.1", ac => ac.Dot1qTermination(10).Pseudowire("2.2.2.2", 1));
            pe.Interface("GE0/1/0.2", ac =>
            {
                ac.Dot1q(10); // expect ND6059
                ac.Pseudowire("3.3.3.3", 2);
            });
        });
    });

    public static Network Good() => Network.Define("ND6059", net =>
    {
        net.Pe1(pe =>
        {
            pe.Interface("GE0/1/0.1", ac => ac.Dot1q(10).Pseudowire("2.2.2.2", 1));
            pe.Interface("GE0/1/0.2", ac =>
            {
                ac.Dot1q(20);
                ac.Pseudowire("3.3.3.3", 2);
            });
        });
    });

    public static Network Good_on_another_port() => Network.Define("ND6059", net =>
    {
        net.Pe1(pe =>
        {
            pe.Interface("GE0/1/0.1", ac => ac.Dot1q(10).Pseudowire("2.2.2.2", 1));
            pe.Interface("GE0/1/1.1", ac =>
            {
                ac.Dot1q(10);
                ac.Pseudowire("3.3.3.3", 2);
            });
        });
    });

    public static Network Good_two_tags() => Network.Define("ND6059", net =>
    {
        net.Pe1(pe =>
        {
            pe.Interface("GE0/1/0.1", ac => ac.QinqTermination(10, 20).Pseudowire("2.2.2.2", 1));
            pe.Interface("GE0/1/0.2", ac =>
            {
                ac.QinqTermination(10, 21);
                ac.Pseudowire("3.3.3.3", 2);
            });
        });
    });

    public static Network Good_one_tag_and_two() => Network.Define("ND6059", net =>
    {
        net.Pe1(pe =>
        {
            pe.Interface("GE0/1/0.1", ac => ac.Dot1q(10).Pseudowire("2.2.2.2", 1));
            pe.Interface("GE0/1/0.2", ac =>
            {
                ac.QinqTermination(10, 20);
                ac.Pseudowire("3.3.3.3", 2);
            });
        });
    });

    public static Network Good_told_apart_by_priority() => Network.Define("ND6059", net =>
    {
        net.Pe1(pe =>
        {
            pe.Interface("GE0/1/0.1", ac => ac.Dot1qMatching(10, "0 to 3").Pseudowire("2.2.2.2", 1));
            pe.Interface("GE0/1/0.2", ac =>
            {
                ac.Dot1qMatching(10, "4 to 7");
                ac.Pseudowire("3.3.3.3", 2);
            });
        });
    });

    public static Network Unknown(VlanId vlan) => Network.Define("ND6059", net =>
    {
        net.Pe1(pe =>
        {
            pe.Interface("GE0/1/0.1", ac => ac.Dot1q(10).Pseudowire("2.2.2.2", 1));
            pe.Interface("GE0/1/0.2", ac =>
            {
                ac.Dot1q(vlan);
                ac.Pseudowire("3.3.3.3", 2);
            });
        });
    });
}
