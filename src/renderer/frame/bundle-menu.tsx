/** What can be done with the bundle that is shown, as a whole. */
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { Icon } from '../parts/icon.tsx';
import { closeBundle } from '../state/actions.ts';
import { openSheet, useLooking } from '../state/looking.ts';
import { useTexts } from '../state/texts.ts';

interface Props {
  readonly canClose: boolean;
}

export function BundleMenu({ canClose }: Props) {
  const { frame } = useTexts().window;
  const bundle = useLooking((state) => state.bundle);
  return (
    <MenuTrigger>
      <Button className="icon-btn" aria-label={frame.bundleMenu}>
        <Icon name="more" />
      </Button>
      <Popover className="pop menu-pop">
        <Menu className="menu" aria-label={frame.bundleMenu} disabledKeys={canClose ? [] : ['close']}>
          <MenuItem id="rename" className="menu-item" onAction={() => openSheet({ kind: 'rename' })}>
            {frame.rename}
          </MenuItem>
          <MenuItem
            id="close"
            className="menu-item"
            onAction={() => {
              if (bundle !== null) void closeBundle(bundle);
            }}
          >
            {frame.closeBundle}
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
